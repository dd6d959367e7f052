use std::fmt::Write;

pub fn report(temperatures: &[(&str, i32)]) -> String {
    let mut out = String::new();
    for (city, degrees) in temperatures {
        let body = &mut out;
        write!(body, "{city}").unwrap();
        if *degrees < 0 {
            body.push_str(" (frost)");
        }
        writeln!(body, ": {degrees}").unwrap();
    }
    out
}
