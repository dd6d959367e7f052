const PAIRS: [(u32, &str); 13] = [
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
];

pub fn roman(mut n: u32) -> String {
    let mut out = String::new();
    while let Some((value, letters)) = PAIRS.iter().find(|(value, _)| *value <= n) {
        out.push_str(letters);
        n -= value;
    }
    out
}

pub fn inscription(day: u32, month: u32, year: u32) -> String {
    let mut out = roman(day);
    for part in [month, year] {
        out.push('·');
        out.push_str(&roman(part));
    }
    out.insert(0, '†');
    out
}
