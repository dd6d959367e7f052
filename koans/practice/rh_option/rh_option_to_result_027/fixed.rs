pub struct Member {
    pub name: String,
    pub street: Option<String>,
    pub town: Option<String>,
}

impl Member {
    pub fn label(&self) -> Result<String, &'static str> {
        let street = self.street.as_deref().ok_or("street is unknown")?;
        let town = self.town.as_ref().ok_or("town is unknown")?;
        Ok(format!("{}, {street}, {}", self.name, town.to_uppercase()))
    }
}
