pub struct Member {
    pub name: String,
    pub street: Option<String>,
    pub town: Option<String>,
}

impl Member {
    pub fn label(&self) -> Result<String, &'static str> {
        let street = self.street.as_deref()?;
        let town = self.town.as_ref()?;
        Ok(format!("{}, {street}, {}", self.name, town.to_uppercase()))
    }
}
