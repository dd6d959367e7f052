pub struct Desk {
    receipts: Vec<String>,
}

impl Desk {
    pub fn open() -> Desk {
        Desk {
            receipts: Vec::new(),
        }
    }

    pub fn lend(&mut self, tool: &str, days: u8) {
        self.receipts.push(format!("{tool}: {days} days"));
    }

    pub fn last(&self) -> &str {
        self.receipts
            .last()
            .map_or("nothing lent", |line| line.as_str())
    }

    pub fn close(self) -> usize {
        self.receipts.len()
    }
}

macro_rules! end_of_day {
    ($desk:ident) => {{
        let last = $desk.last();
        let lent = $desk.close();
        format!("{lent} lent, last {last}")
    }};
}

pub fn saturday(tools: &[(&str, u8)]) -> String {
    let mut desk = Desk::open();
    for &(tool, days) in tools {
        desk.lend(tool, days);
    }
    end_of_day!(desk)
}
