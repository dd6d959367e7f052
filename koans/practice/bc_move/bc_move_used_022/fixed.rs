pub struct Catalog {
    pub isbns: Vec<String>,
}

impl Catalog {
    pub fn receive(&mut self, shipment: Vec<String>) -> Result<usize, String> {
        if let Some(known) = shipment.iter().find(|isbn| self.isbns.contains(isbn)) {
            return Err(known.clone());
        }
        let arrived = shipment.len();
        self.isbns.extend(shipment);
        Ok(arrived)
    }
}
