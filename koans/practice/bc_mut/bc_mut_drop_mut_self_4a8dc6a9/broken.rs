use std::collections::BTreeMap;

#[derive(Default)]
pub struct Cache {
    reports: BTreeMap<String, u8>,
    pub fetched: usize,
}

async fn fetch(town: &str) -> u8 {
    town.bytes().fold(0, |sum, byte| sum ^ byte) % 40
}

impl Cache {
    fn known(&self, town: &str) -> Option<u8> {
        self.reports.get(town).copied()
    }

    pub async fn report(&self, town: &str) -> u8 {
        if let Some(report) = self.known(town) {
            return report;
        }
        let report = fetch(town).await;
        self.fetched += 1;
        self.reports.insert(town.to_string(), report);
        report
    }
}
