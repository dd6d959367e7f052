use std::cell::Cell;

pub struct Depot {
    pub tons: Cell<u32>,
    pub fee: u32,
}

pub fn open(amount: u32, fee: u32) -> Depot {
    let tons = Cell::new(amount);
    Depot { tons, fee }
}

pub fn pump(depot: &Depot, wish: u32) -> Result<u32, &'static str> {
    let cost = wish + depot.fee;
    let left = depot.tons.get().checked_sub(cost).ok_or("too dry")?;
    depot.tons.set(left);
    Ok(wish)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fee_is_taken_too() {
        let depot = open(40, 2);
        assert_eq!(pump(&depot, 30), Ok(30));
        assert_eq!(depot.tons.get(), 8);
    }

    #[test]
    fn refuses_the_rest() {
        let depot = open(5, 1);
        assert_eq!(pump(&depot, 5), Err("too dry"));
        assert_eq!(depot.tons.get(), 5);
    }
}
