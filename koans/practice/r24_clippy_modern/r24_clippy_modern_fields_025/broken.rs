#[derive(Debug, Clone, Default, PartialEq)]
pub struct Balloon {
    pub name: String,
    pub helium: f32,
    pub payload: Vec<String>,
    pub interval: Option<u32>,
}

impl Balloon {
    pub fn small(name: &str) -> Balloon {
        let mut balloon = Balloon::default();
        balloon.helium = 1.5;
        balloon.name = name.to_string();
        balloon
    }

    pub fn survey(name: &str, payload: &[&str]) -> Balloon {
        let name = name.to_uppercase();
        let payload: Vec<String> = payload.iter().copied().map(String::from).collect();
        Balloon {
            helium: 2.0 + payload.len() as f32,
            name: name,
            payload: payload,
            interval: Some(30),
        }
    }

    pub fn ascent(&self) -> f32 {
        (self.helium * 2.0 - self.payload.len() as f32).max(0.0)
    }
}
