pub struct Greenhouse {
    celsius: f32,
    humidity: u8,
    beds: Vec<String>,
}

macro_rules! getter {
    ($field:ident : $kind:ty) => {
        impl Greenhouse {
            pub fn $field(&self) -> &$kind {
                &self.$field
            }
        }
    };
}

getter!(celsius: f32);
getter!(humidity: u8);
getter!(beds: [String]);

pub fn tropical() -> Greenhouse {
    Greenhouse {
        celsius: 27.5,
        humidity: 85,
        beds: vec!["banana".into(), "vanilla".into()],
    }
}

pub fn sign(house: &Greenhouse) -> String {
    format!(
        "{} beds at {}°, {} %",
        house.beds().len(),
        house.celsius(),
        house.humidity()
    )
}
