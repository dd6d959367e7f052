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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fits() {
        assert_eq!(push_in(&stiff(vec![110, 220]), 220), Ok(220));
    }

    #[test]
    fn sticks() {
        let text = push_in(&stiff(vec![5]), 4).unwrap_err();
        assert_eq!(text, "Cover { soft: false, sides: [5] } sticks");
        assert_eq!(push_in(&stiff(vec![]), 4).unwrap_err(), "no sides");
    }
}
