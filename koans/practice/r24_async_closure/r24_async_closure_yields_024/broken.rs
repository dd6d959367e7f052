use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq)]
pub struct Owner {
    pub name: String,
    pub phone: String,
}

pub struct Registry {
    chips: HashMap<u64, Owner>,
}

impl Registry {
    pub fn new(rows: &[(u64, &str, &str)]) -> Self {
        let owner = |name: &str, phone: &str| Owner {
            name: name.into(),
            phone: phone.into(),
        };
        Registry {
            chips: rows
                .iter()
                .map(|(chip, name, phone)| (*chip, owner(name, phone)))
                .collect(),
        }
    }

    async fn find(&self, chip: u64) -> Option<&Owner> {
        std::future::ready(self.chips.get(&chip)).await
    }

    pub async fn call(&self, chips: &[u64]) -> Vec<String> {
        let mut phones = Vec::new();
        for chip in chips {
            let lookup = async { self.find(*chip) };
            if let Some(owner) = lookup.await.await {
                phones.push(format!("{} ({})", owner.phone, owner.name));
            }
        }
        phones
    }
}
