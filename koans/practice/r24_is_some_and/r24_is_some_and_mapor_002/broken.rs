#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    pub title: &'static str,
    pub salary: Option<u32>,
    pub city: Option<&'static str>,
}

#[derive(Default)]
pub struct Wishes {
    pub minimum: u32,
    pub city: Option<&'static str>,
}

impl Wishes {
    pub fn accepts(&self, offer: &Offer) -> bool {
        let paid = offer.salary.map_or(true, |salary| salary >= self.minimum);
        let near = match self.city {
            None => true,
            wish => offer.city == wish,
        };
        paid && near
    }
}

pub fn search<'o>(offers: &'o [Offer], wishes: &Wishes) -> impl Iterator<Item = &'o Offer> {
    offers.iter().filter(|offer| wishes.accepts(offer))
}
