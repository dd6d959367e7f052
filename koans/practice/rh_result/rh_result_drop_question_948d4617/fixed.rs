use std::path::PathBuf;

pub struct Sizes {
    pub small: PathBuf,
    pub large: PathBuf,
    pub alt: String,
}

pub fn paths(album: String, photo: &str) -> Result<Sizes, String> {
    let (stem, ext) = photo
        .rsplit_once('.')
        .ok_or_else(|| format!("{album}: {photo} has no extension"))?;
    let base = album.clone() + "/" + stem;
    Ok(Sizes {
        small: PathBuf::from(base.clone() + "_s." + ext),
        large: PathBuf::from(base + "_l." + ext),
        alt: album + ", " + stem,
    })
}
