#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    pub owner: String,
    pub cents: i64,
}

pub fn charge(bank: &[Account], index: usize, fees: &[i64]) -> Result<Vec<Account>, String> {
    let mut draft = bank.to_vec();
    let account = draft.get_mut(index).ok_or("no such account")?;
    for fee in fees {
        if *fee > account.cents {
            return Err(format!("{} cannot pay {}", account.owner, fee));
        }
        account.cents -= fee;
    }
    Ok(draft)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bank() -> Vec<Account> {
        let (owner, cents) = ("Mira".to_string(), 500);
        vec![Account { owner, cents }]
    }

    #[test]
    fn fees_only_touch_the_draft() {
        let old = bank();
        let draft = charge(&old, 0, &[120, 80]).unwrap();
        assert_eq!(draft[0].cents, 300);
        assert_eq!(old, bank());
    }

    #[test]
    fn failed_charge_says_who() {
        let poor = charge(&bank(), 0, &[400, 101]);
        assert_eq!(poor, Err("Mira cannot pay 101".to_string()));
        let nobody = charge(&bank(), 4, &[]);
        assert_eq!(nobody, Err("no such account".to_string()));
    }
}
