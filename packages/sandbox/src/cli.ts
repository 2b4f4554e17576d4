#!/usr/bin/env node
// The command is for Node, Deno and Bun: it runs what only they have.
import { startCli } from './startCli.node.js';

void startCli();
