#[derive(Clone, Copy, PartialEq)]
pub enum Hair {
    Short,
    Long,
    None,
}

pub fn price(hair: Hair, age: u32, loyalty_stamps: u32) -> u32 {
    let mut cents = match hair {
        Hair::Short => 2200,
        Hair::Long => 3900,
        Hair::None => return 0,
    };
    if loyalty_stamps >= 10 {
        cents = 0;
        break;
    }
    if age < 12 {
        cents /= 2;
    }
    cents - 50 * loyalty_stamps
}

pub fn takings(day: &[(Hair, u32, u32)]) -> u32 {
    let mut sum = 0;
    for &(hair, age, stamps) in day {
        if hair == Hair::None {
            continue;
        }
        sum += price(hair, age, stamps);
    }
    sum
}
