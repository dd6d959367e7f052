struct Bar;
struct Bar;
