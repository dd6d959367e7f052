pub struct Marker {
    pub colour: &'static str,
    pub km: f32,
}

pub fn marker(code: &char, km: &f32) -> Result<Marker, char> {
    let colour = match *code {
        'r' => "red",
        'y' => "yellow",
        other => return Err(other),
    };
    Ok(Marker { colour, km: *km })
}

pub fn sign(code: &char, km: &f32) -> Result<String, char> {
    let post = marker(code, km)?;
    Ok(format!("{} {} km", post.colour, post.km))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs() {
        assert_eq!(sign(&'r', &1.5), Ok("red 1.5 km".to_string()));
        assert_eq!(sign(&'y', &0.2), Ok("yellow 0.2 km".to_string()));
    }

    #[test]
    fn unknown_code() {
        assert_eq!(marker(&'q', &1.0).err(), Some('q'));
        assert_eq!(sign(&'w', &1.0), Err('w'));
    }
}
