const STEPS: [(u32, &str); 7] = [
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
];

pub fn roman(mut number: u32) -> String {
    let mut numeral = String::new();
    for (value, letters) in STEPS {
        while number >= value {
            numeral.push_str(letters);
            number -= value;
        }
    }
    numeral
}
