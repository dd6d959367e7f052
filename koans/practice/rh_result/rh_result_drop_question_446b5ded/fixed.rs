use std::num::TryFromIntError;

#[derive(Debug)]
pub struct Flask {
    pub acid: i32,
    pub base: i32,
}

pub fn neutralise(flask: &Flask) -> Result<Flask, TryFromIntError> {
    let drops = u8::try_from(flask.acid - flask.base)?;
    let base = flask.base + i32::from(drops);
    let acid = flask.acid;
    Ok(Flask { acid, base })
}
