pub struct Rain {
    pub month: &'static str,
    pub mm: u32,
}

pub fn bar(rain: &Rain, unit: u32) -> String {
    let full: String = (0..rain.mm / unit).map(|_| '#').collect();
    let rest = if rain.mm % unit > 0 { "+" } else { "" };
    format!("{:>3} {full}{rest}", rain.month)
}

pub fn chart(year: &[Rain]) -> String {
    let peak = year.iter().map(|rain| rain.mm).max().unwrap_or(1);
    let unit = (peak / 10).max(1);
    let lines: Vec<String> = year.iter().map(|rain| bar(rain, unit)).collect();
    lines.join("\n")
}
