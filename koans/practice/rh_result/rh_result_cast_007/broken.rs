use std::num::ParseIntError;

fn octal(mode: &str) -> Result<u32, ParseIntError> {
    u32::from_str_radix(mode, 8)
}

/// Owner, group and others, each as three flags r, w, x.
pub fn flags(mode: &str) -> Result<String, ParseIntError> {
    let bits = octal(mode) as u16;
    let mut text = String::with_capacity(9);
    for shift in (0..9).rev() {
        let letter = ['x', 'w', 'r'][shift % 3];
        text.push(if bits >> shift & 1 == 1 { letter } else { '-' });
    }
    Ok(text)
}
