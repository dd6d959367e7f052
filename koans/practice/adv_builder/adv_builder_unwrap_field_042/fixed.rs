#[derive(Default)]
pub struct Passport {
    surname: Option<String>,
    issued: Option<u16>,
    visas: Vec<&'static str>,
}

impl Passport {
    pub fn surname(&mut self, surname: &str) -> &mut Self {
        self.surname = Some(surname.trim().to_string());
        self
    }

    pub fn issued(&mut self, year: u16) -> &mut Self {
        self.issued.get_or_insert(year);
        self
    }

    pub fn visa(&mut self, country: &'static str) -> &mut Self {
        self.visas.push(country);
        self
    }

    pub fn summary(&self) -> Result<String, &'static str> {
        let issued = self.issued.ok_or("year of issue missing")?;
        let surname = self.surname.as_deref().ok_or("surname missing")?;
        Ok(format!(
            "{surname} ({issued}-{}), {} visas",
            issued + 10,
            self.visas.len()
        ))
    }
}
