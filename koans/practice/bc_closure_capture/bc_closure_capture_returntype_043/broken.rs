pub struct Courier {
    pub name: &'static str,
    quote: Box<dyn Fn(u32) -> Option<u32>>,
}

impl Courier {
    pub fn quote(&self, grams: u32) -> Option<u32> {
        (self.quote)(grams)
    }
}

pub fn couriers(surcharge: u32) -> Vec<Courier> {
    let flat = move |_| 450 + surcharge;
    let by_weight = move |grams: u32| (grams <= 2000).then_some(grams / 5 + surcharge);
    vec![
        Courier {
            name: "stork",
            quote: Box::new(flat),
        },
        Courier {
            name: "swift",
            quote: Box::new(by_weight),
        },
    ]
}

pub fn cheapest(couriers: &[Courier], grams: u32) -> Option<(&'static str, u32)> {
    couriers
        .iter()
        .filter_map(|c| Some((c.name, c.quote(grams)?)))
        .min_by_key(|(_, price)| *price)
}
