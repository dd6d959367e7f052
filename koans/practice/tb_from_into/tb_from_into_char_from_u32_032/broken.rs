pub fn expand(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find("&#") {
        let (before, reference) = rest.split_at(start);
        out.push_str(before);
        match reference.split_once(';') {
            Some((number, after)) => {
                out.push(decode(&number[2..]));
                rest = after;
            }
            None => {
                out.push_str("&#");
                rest = &reference[2..];
            }
        }
    }
    out + rest
}

fn decode(number: &str) -> char {
    let code = match number.strip_prefix('x') {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => number.parse::<u32>(),
    };
    match code {
        Ok(code) => char::from(code),
        Err(_) => '?',
    }
}
