#[derive(Debug, Clone)]
pub struct Sale {
    pub buyer: String,
    pub year: u16,
}

pub struct Painting {
    artist: String,
    sales: Vec<Sale>,
}

impl Painting {
    pub fn by(artist: &str) -> Painting {
        Painting {
            artist: artist.into(),
            sales: vec![],
        }
    }

    pub fn sell(&mut self, buyer: &str, year: u16) -> &mut Self {
        self.sales.push(Sale {
            buyer: buyer.into(),
            year,
        });
        self
    }

    pub fn owner(&self) -> String {
        match self.sales.last() {
            Some(sale) => sale.buyer.clone(),
            None => self.artist.clone(),
        }
    }

    pub fn held_in(&self, year: u16) -> String {
        let upto = self.sales.iter().take_while(|s| s.year <= year).cloned();
        Painting {
            artist: self.artist.clone(),
            sales: upto.collect(),
        }
        .owner()
    }
}
