use std::fmt::Write;

pub struct Table<'a> {
    pub header: [&'a str; 2],
    pub rows: Vec<(&'a str, u32)>,
}

impl Table<'_> {
    fn width(&self) -> usize {
        let names = self.rows.iter().map(|row| row.0.len());
        names.chain([self.header[0].len()]).max().unwrap_or(0)
    }

    pub fn render(&self) -> String {
        let width = self.width();
        let mut out = String::new();
        let [name, price] = self.header;
        writeln!(out, "{name:<width$} | {price}").unwrap();
        for (name, cents) in &self.rows {
            writeln!(out, "{name:<width$} | {}.{:02}", cents / 100, cents % 100).unwrap();
        }
        out
    }
}
