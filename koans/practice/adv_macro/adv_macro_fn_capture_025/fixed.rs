macro_rules! converter {
    ($name:ident, $unit:literal, |$value:ident| $rule:expr) => {
        let $name = |$value: f64| -> String { format!("{:.1} {}", $rule, $unit) };
    };
}

pub struct Scale {
    pub tare: f64,
}

impl Scale {
    pub fn display(&self, raw: f64) -> [String; 2] {
        let tare = self.tare;
        converter!(metric, "kg", |raw| raw - tare);
        converter!(imperial, "lb", |raw| (raw - tare) * 2.2046);
        [metric(raw), imperial(raw)]
    }
}
