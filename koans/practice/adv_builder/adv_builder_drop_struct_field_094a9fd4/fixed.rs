macro_rules! warnings {
    ($($text:expr, if $test:expr);* $(;)?) => {{
        let mut found: Vec<&'static str> = Vec::new();
        $(
            if $test {
                found.push($text);
            }
        )*
        found
    }};
}

pub struct Oven {
    pub celsius: f32,
    pub target: f32,
    pub door_open: bool,
    pub fan_rpm: u16,
}

impl Oven {
    pub fn self_test(&self) -> Vec<&'static str> {
        warnings! {
            "door open", if self.door_open;
            "too hot", if self.celsius > self.target + 15.0;
            "fan stuck", if self.fan_rpm < 200;
        }
    }
}
