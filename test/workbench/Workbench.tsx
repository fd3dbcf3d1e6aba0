import { useState } from "react";
import { AddinPane } from "./bars/AddinPane";
import { AddinWindowBox } from "./bars/AddinWindowBox";
import { FormulaBar } from "./bars/FormulaBar";
import { NoticeBox } from "./bars/NoticeBox";
import { Ribbon } from "./bars/Ribbon";
import { ribbonTexts } from "./bars/ribbonTexts";
import { SheetTabs } from "./bars/SheetTabs";
import { StatusBar } from "./bars/StatusBar";
import { TitleBar } from "./bars/TitleBar";
import { Grid } from "./grid/Grid";

interface WorkbenchProps {
  readonly locale: string;
  readonly openFile: (file: File) => void;
}

/** The page: a spreadsheet with the add-in's commands on its ribbon and the add-in's pane beside the grid. */
export function Workbench({ locale, openFile }: WorkbenchProps) {
  const [isPaneOpen, setPaneOpen] = useState(true);
  const texts = ribbonTexts(locale);
  return (
    <div className="workbench">
      <TitleBar open={openFile} />
      <Ribbon texts={texts} isPaneOpen={isPaneOpen} togglePane={() => setPaneOpen(!isPaneOpen)} />
      <FormulaBar />
      <div className="desk">
        <main className="spreadsheet">
          <Grid />
          <SheetTabs />
        </main>
        {isPaneOpen && <AddinPane title={texts.paneTitle} close={() => setPaneOpen(false)} />}
      </div>
      <StatusBar />
      <NoticeBox />
      <AddinWindowBox title={texts.paneTitle} />
      <iframe title="Команды ленты" data-addin="commands" src="/addin/commands.html" hidden />
    </div>
  );
}
