#[derive(Debug, PartialEq)]
pub struct Column<'h> {
    pub title: &'h str,
    pub unit: Option<&'h str>,
}

pub struct Header<'h> {
    pub columns: Vec<Column<'h>>,
}

impl<'h> Header<'h> {
    pub fn parse(line: &'h str) -> Self {
        let columns = line
            .split(';')
            .map(|cell| match cell.trim().split_once('[') {
                Some((title, unit)) => Column {
                    title: title.trim(),
                    unit: Some(unit.trim_end_matches(']')),
                },
                None => Column {
                    title: cell.trim(),
                    unit: None,
                },
            })
            .collect();
        Header { columns }
    }

    pub fn position(&self, title: &str) -> Option<usize> {
        self.columns.iter().position(|c| c.title == title)
    }
}
