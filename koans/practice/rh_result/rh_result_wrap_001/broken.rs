pub struct Reading {
    pub hour: u32,
    pub centimetres: i32,
}

#[derive(Debug, PartialEq)]
pub enum TideError {
    TooEarly,
    TooLate,
}

pub fn height_at(table: &[Reading], hour: u32) -> Result<i32, TideError> {
    let Some(first) = table.first() else {
        return Err(TideError::TooLate);
    };
    if hour < first.hour {
        return Err(TideError::TooEarly);
    }
    for pair in table.windows(2) {
        let (a, b) = (&pair[0], &pair[1]);
        if hour <= b.hour {
            let span = (b.hour - a.hour) as i32;
            let gone = (hour - a.hour) as i32;
            return a.centimetres + (b.centimetres - a.centimetres) * gone / span;
        }
    }
    Err(TideError::TooLate)
}
