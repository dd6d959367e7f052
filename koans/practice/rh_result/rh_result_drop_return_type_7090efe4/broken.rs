use std::num::ParseIntError;

pub fn kelvin(text: &str) {
    let parsed: Result<i32, ParseIntError> = text.trim_end_matches('C').parse();
    parsed
        .map_err(|e| e.to_string())
        .and_then(|celsius| {
            celsius
                .checked_add_unsigned(273)
                .ok_or("too hot".to_string())
        })
        .and_then(|k| u32::try_from(k).map_err(|_| "below zero".to_string()))
}
