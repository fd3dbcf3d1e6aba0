import { makeStyles, tokens } from "@fluentui/react-components";

/** A quiet surface; its border also shows in Windows' contrast themes, where shadows and fills vanish. */
export const useCardStyles = makeStyles({
  root: {
    padding: "16px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    "@media (max-width: 200px)": { padding: "8px" },
  },
});
