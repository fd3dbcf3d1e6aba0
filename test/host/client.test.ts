import { checkClient } from "./clientChecks";

checkClient("node");
