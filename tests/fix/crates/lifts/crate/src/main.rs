use lifts::report::show;
use lifts::{Cabin, Control};

fn main() {
    let mut control = Control::default();
    for floor in std::env::args()
        .skip(1)
        .filter_map(|word| word.parse().ok())
    {
        control.call(floor);
    }
    let mut cabin = Cabin::new(0);
    for floor in control.serve(&mut cabin) {
        println!("{floor}");
    }
    println!("{} ({} floors)", show(&cabin), cabin.moved);
}
