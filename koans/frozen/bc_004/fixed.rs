pub fn encode(text: &str) -> String {
    let mut symbols = text.chars().peekable();
    let mut packed = String::new();
    while let Some(symbol) = symbols.next() {
        let mut run = 1;
        while symbols.peek() == Some(&symbol) {
            symbols.next();
            run += 1;
        }
        if run > 1 {
            packed.push_str(&run.to_string());
        }
        packed.push(symbol);
    }
    packed
}

pub fn decode(packed: &str) -> String {
    let mut text = String::new();
    let mut run = 0;
    for symbol in packed.chars() {
        if let Some(digit) = symbol.to_digit(10) {
            run = run * 10 + digit as usize;
        } else {
            text.push_str(&symbol.to_string().repeat(run.max(1)));
            run = 0;
        }
    }
    text
}
