pub struct Ratio {
    pub top: i64,
    pub bottom: i64,
}

pub fn halve(top: &i64, bottom: i64) -> Option<Ratio> {
    Some(Ratio {
        top: *top,
        bottom: bottom.checked_mul(2)?,
    })
}
