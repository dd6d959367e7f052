use std::future::ready;

pub struct Catalogue {
    pub entries: Vec<(&'static str, &'static str)>,
}

#[derive(Debug, PartialEq)]
pub struct Loan {
    pub title: String,
    pub days: u32,
}

impl Catalogue {
    async fn find(&self, mark: &str) -> Option<&'static str> {
        let position = ready(self.entries.iter().position(|(m, _)| *m == mark)).await?;
        Some(self.entries[position].1)
    }
}

pub async fn lend(catalogue: &Catalogue, section: char, number: u32) -> Result<Loan, String> {
    let search = catalogue.find(&format!("{section}-{number:03}"));
    let days = match section {
        'R' => return Err("reference only".to_string()),
        'D' => 7,
        _ => 28,
    };
    let title = search.await.ok_or("unknown mark")?.to_string();
    Ok(Loan { title, days })
}
