#[derive(Debug, Clone, Copy, Eq)]
pub struct Column(pub u32);

impl Column {
    pub fn name(self) -> String {
        let mut rest = self.0;
        let mut letters = Vec::new();
        loop {
            letters.push(char::from(b'A' + (rest % 26) as u8));
            if rest < 26 {
                break;
            }
            rest = rest / 26 - 1;
        }
        letters.iter().rev().collect()
    }
}

pub fn header(columns: u32) -> String {
    (0..columns)
        .map(|n| Column(n).name())
        .collect::<Vec<_>>()
        .join(",")
}
