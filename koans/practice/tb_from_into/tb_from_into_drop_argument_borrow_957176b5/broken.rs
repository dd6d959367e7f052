pub struct Style {
    pub fill: char,
    pub width: usize,
}

pub fn histogram(data: &[(&str, usize)], style: &Style) -> String {
    let largest = data.iter().map(|(_, n)| *n).max().unwrap_or(0).max(1);
    let bar = |n: usize, fill: char| -> String {
        std::iter::repeat_n(fill, n * style.width / largest).collect()
    };
    let mut out = String::new();
    for (label, n) in data {
        let fill = if *n == largest { '*' } else { style.fill };
        out.push_str(format!("{label:<4}|{}\n", bar(*n, fill)));
    }
    out.push_str(&format!("    +{}", bar(largest, '-')));
    out
}
