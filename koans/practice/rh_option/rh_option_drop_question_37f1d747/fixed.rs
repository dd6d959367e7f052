mod account {
    #[derive(Clone)]
    pub struct Iban(String);

    impl Iban {
        pub fn parse(text: &str) -> Result<Iban, usize> {
            let compact: String = text.split_whitespace().collect();
            match compact.len() {
                15..=34 => Ok(Iban(compact)),
                other => Err(other),
            }
        }

        pub fn as_str(&self) -> &str {
            &self.0
        }
    }
}

pub fn masked(text: &str) -> Option<String> {
    let iban = account::Iban::parse(text).ok()?;
    let (head, tail) = iban.as_str().split_at(iban.as_str().len() - 4);
    Some(format!("{}{tail}", "*".repeat(head.len())))
}
