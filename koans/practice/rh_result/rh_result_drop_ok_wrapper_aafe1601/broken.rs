pub struct Marker {
    pub colour: &'static str,
    pub km: f32,
}

pub fn marker(code: &char, km: &f32) -> Result<Marker, char> {
    let colour = match *code {
        'r' => "red",
        'y' => "yellow",
        other => return other,
    };
    Ok(Marker { colour, km: *km })
}
