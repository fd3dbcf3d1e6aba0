/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import "./jsdomGlobals";
import { checkClient } from "./clientChecks";

checkClient("jsdom");
