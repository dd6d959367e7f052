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

pub fn note(flask: &Flask) -> String {
    format!("{flask:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_rises_to_acid() {
        let done = neutralise(&Flask { acid: 90, base: 35 }).unwrap();
        assert_eq!(note(&done), "Flask { acid: 90, base: 90 }");
    }

    #[test]
    fn too_much_base_cannot_be_mended() {
        assert!(neutralise(&Flask { acid: 1, base: 4 }).is_err());
        assert!(neutralise(&Flask { acid: 400, base: 4 }).is_err());
    }
}
