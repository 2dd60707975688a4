/**
 * The client that every request goes through, and all of it that is heavy: `connectGitHub` imports this file
 * dynamically, so that what needs no API does not load it. It is the `octokit` package without GitHub Apps, OAuth and
 * webhooks, which nobody here uses.
 */
import { Octokit as Core } from "@octokit/core";
import { paginateRest } from "@octokit/plugin-paginate-rest";
import { restEndpointMethods } from "@octokit/plugin-rest-endpoint-methods";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import Bottleneck from "bottleneck/light.js";

export const Octokit = Core.plugin(restEndpointMethods, paginateRest, retry, throttling);
export type Octokit = InstanceType<typeof Octokit>;
export { Bottleneck };
