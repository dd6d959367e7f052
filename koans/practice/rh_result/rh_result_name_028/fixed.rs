#[derive(Debug, PartialEq)]
pub enum Stitch {
    Knit(u32),
    Purl(u32),
}

pub struct Row(pub Vec<Stitch>);

impl Row {
    pub fn parse(text: &str) -> Result<Row, String> {
        let mut stitches = Vec::new();
        for word in text.split(", ") {
            let (kind, count) = word.split_at(1);
            let count: u32 = count.parse().map_err(|e| format!("{word}: {e}"))?;
            match kind {
                "k" => stitches.push(Stitch::Knit(count)),
                "p" => stitches.push(Stitch::Purl(count)),
                _ => return Err(format!("{word}: neither knit nor purl")),
            }
        }
        Ok(Row(stitches))
    }

    pub fn width(&self) -> u32 {
        self.0
            .iter()
            .map(|s| match s {
                Stitch::Knit(n) | Stitch::Purl(n) => n,
            })
            .sum()
    }
}
