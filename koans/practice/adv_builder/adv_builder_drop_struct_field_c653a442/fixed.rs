#[derive(Debug)]
pub struct Cover {
    pub soft: bool,
    pub sides: Vec<u32>,
}

pub fn stiff(sides: Vec<u32>) -> Cover {
    Cover { soft: false, sides }
}

pub fn push_in(cover: &Cover, slot: u32) -> Result<u32, String> {
    let longest = cover.sides.iter().max().ok_or("no sides")?;
    if cover.soft || *longest > slot {
        return Err(format!("{:?} sticks", cover));
    }
    Ok(*longest)
}
