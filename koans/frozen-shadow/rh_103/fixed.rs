use std::num::ParseFloatError;
use std::str::FromStr;

#[derive(Debug)]
pub enum BulletinError {
    NoDepth,
    BadDepth(ParseFloatError),
}

pub struct Quake {
    pub place: String,
    pub depth_km: f64,
}

impl FromStr for Quake {
    type Err = BulletinError;

    fn from_str(line: &str) -> Result<Self, Self::Err> {
        let (place, depth) = line.rsplit_once('@').ok_or(BulletinError::NoDepth)?;
        let place = place.trim().to_string();
        let depth_km = depth
            .trim()
            .parse::<f64>()
            .map_err(BulletinError::BadDepth)?;
        Ok(Quake { place, depth_km })
    }
}

pub fn shallowest(bulletin: &str) -> Result<Option<Quake>, BulletinError> {
    let quakes: Vec<Quake> = bulletin.lines().map(str::parse).collect::<Result<_, _>>()?;
    Ok(quakes
        .into_iter()
        .min_by(|a, b| a.depth_km.total_cmp(&b.depth_km)))
}
