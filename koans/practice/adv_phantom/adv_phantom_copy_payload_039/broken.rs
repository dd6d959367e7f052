use std::marker::PhantomData;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Norway;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sign<Country> {
    text: String,
    km: u16,
    country: PhantomData<Country>,
}

impl<Country: Clone> Sign<Country> {
    pub fn to(text: &str, km: u16) -> Self {
        Sign {
            text: text.to_string(),
            km,
            country: PhantomData,
        }
    }

    pub fn nearer(&self, by: u16) -> Option<Self> {
        let km = self.km.checked_sub(by)?;
        Some(Sign { km, ..self.clone() })
    }
}

pub fn route(sign: Sign<Norway>, every: u16) -> Vec<u16> {
    let mut distances = Vec::new();
    let mut next = Some(sign);
    while let Some(sign) = next {
        distances.push(sign.km);
        next = sign.nearer(every);
    }
    distances
}
