use std::fmt::Write;

pub struct Delay {
    pub train: u32,
    pub minutes: i32,
}

pub fn report(delays: &[Delay]) -> String {
    let mut out = String::new();
    for (n, delay) in delays.iter().enumerate() {
        if n > 0 {
            out.push('\n');
        }
        let mood = match delay.minutes {
            i32::MIN..=0 => "on time".to_string(),
            m if m < 60 => format!("{m} min late"),
            m => format!("{} h {} min late", m / 60, m % 60),
        };
        write!(out, "{}: {mood}", delay.train).expect("a string takes any text");
    }
    out
}
