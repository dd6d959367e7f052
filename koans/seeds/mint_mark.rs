#[derive(PartialEq)]
pub struct Coin {
    pub mark: char,
    pub cents: u8,
}

pub fn strike(mark: &char, cents: &i64) -> Result<Coin, String> {
    let cents = u8::try_from(*cents).map_err(|_| format!("{} will not fit", cents))?;
    Ok(Coin { mark: *mark, cents })
}

pub fn is_new(tray: &[Coin], coin: &Coin) -> bool {
    if coin.mark == '?' || coin.cents == 0 {
        return false;
    }
    !tray.contains(coin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_coins() {
        let tray = [strike(&'D', &25).ok().unwrap()];
        assert!(!is_new(&tray, &strike(&'D', &25).ok().unwrap()));
        assert!(is_new(&tray, &strike(&'S', &25).ok().unwrap()));
        assert!(!is_new(&tray, &strike(&'?', &25).ok().unwrap()));
    }

    #[test]
    fn too_many_cents() {
        assert_eq!(
            strike(&'P', &300).err(),
            Some("300 will not fit".to_string())
        );
    }
}
