use std::rc::Rc;

pub struct Bill {
    pub payer: Rc<String>,
    pub pence: u64,
}

pub fn merge(bills: &[Bill], fees: &[u64]) -> Option<Bill> {
    let payer = Rc::clone(&bills.first()?.payer);
    let mut pence = *fees.get(bills.len())?;
    for bill in bills {
        if bill.payer != payer {
            return None;
        }
        pence += bill.pence;
    }
    Some(Bill { payer, pence })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bill(name: &str, pence: u64) -> Bill {
        let payer = Rc::new(name.to_string());
        Bill { payer, pence }
    }

    #[test]
    fn merges_bills_of_one_payer() {
        let merged = merge(&[bill("Ann", 10), bill("Ann", 5)], &[0, 1, 2]).unwrap();
        assert_eq!(merged.pence, 17);
        assert_eq!(*merged.payer, "Ann");
    }

    #[test]
    fn keeps_payers_apart() {
        let bills = [bill("Ann", 10), bill("Bo", 5)];
        assert!(merge(&bills, &[0, 1, 2]).is_none());
    }

    #[test]
    fn needs_bills_and_fees() {
        assert!(merge(&[], &[7]).is_none());
        assert!(merge(&[bill("Ann", 1)], &[0]).is_none());
    }
}
